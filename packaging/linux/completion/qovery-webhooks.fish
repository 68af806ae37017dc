# fish completion for qovery-webhooks
complete -c qovery-webhooks -f
complete -c qovery-webhooks -l demo -d 'Open a demo organization on this computer'
complete -c qovery-webhooks -l api-url -x -d 'Use this API'
complete -c qovery-webhooks -l organization -x -d 'Open this organization'
complete -c qovery-webhooks -l export -r -F -d 'Write the webhooks to a file, - for standard output'
complete -c qovery-webhooks -l format -x -a 'json csv' -d 'Format of the export'
complete -c qovery-webhooks -l mask-targets -d 'Export target URLs masked'
complete -c qovery-webhooks -l allow-partial -d 'Export what can be read'
complete -c qovery-webhooks -l account -x -d 'Export with the token of this account'
complete -c qovery-webhooks -s h -l help -d 'Print the options'
complete -c qovery-webhooks -s v -l version -d 'Print the version'
