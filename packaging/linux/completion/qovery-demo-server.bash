# bash completion for qovery-demo-server
_qovery_demo_server() {
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --until-stdin-closes | --help) ;;
    --*) return ;; # a number
    esac
    mapfile -t COMPREPLY < <(compgen -W '--port --seed --webhooks --projects --environments --latency --deploy-every
        --rate-limit --read-timeout --until-stdin-closes --help' -- "$current")
}
complete -F _qovery_demo_server qovery-demo-server
