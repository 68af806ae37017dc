# bash completion for qovery-webhooks
_qovery_webhooks() {
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --api-url | --organization | --account) return ;; # a value that cannot be guessed
    --export)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W "json csv" -- "$current")
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--demo --api-url --organization --export --format --mask-targets --allow-partial --account --help --version' -- "$current")
}
complete -F _qovery_webhooks qovery-webhooks
