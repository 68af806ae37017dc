# fish completion for qovery-demo-server
complete -c qovery-demo-server -f
complete -c qovery-demo-server -l port -x -d 'Listen on this port'
complete -c qovery-demo-server -l seed -x -d 'Other ids and generated data'
complete -c qovery-demo-server -l webhooks -x -d 'Webhooks of the first organization'
complete -c qovery-demo-server -l projects -x -d 'Its projects'
complete -c qovery-demo-server -l environments -x -d 'Its environments'
complete -c qovery-demo-server -l latency -x -d 'Milliseconds before each answer'
complete -c qovery-demo-server -l deploy-every -x -d 'Milliseconds between deployments'
complete -c qovery-demo-server -l rate-limit -x -d 'Requests an hour until 429'
complete -c qovery-demo-server -l read-timeout -x -d 'Milliseconds for a whole request to arrive'
complete -c qovery-demo-server -l until-stdin-closes -d 'End also when standard input closes'
complete -c qovery-demo-server -l help -d 'Print the options'
