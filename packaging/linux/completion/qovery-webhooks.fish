# fish completion for qovery-webhooks
complete -c qovery-webhooks -f
complete -c qovery-webhooks -l demo -d 'Open a demo organization on this computer'
complete -c qovery-webhooks -l api-url -x -d 'Use this API'
complete -c qovery-webhooks -l organization -x -d 'Open this organization'
complete -c qovery-webhooks -s h -l help -d 'Print the options'
complete -c qovery-webhooks -s v -l version -d 'Print the version'
