# bash completion for qovery-webhooks
_qovery_webhooks() {
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --api-url | --organization) return ;; # a value that cannot be guessed
    esac
    mapfile -t COMPREPLY < <(compgen -W '--demo --api-url --organization --help --version' -- "$current")
}
complete -F _qovery_webhooks qovery-webhooks
