# Completion of kpss for bash. Put it into ~/.bashrc.
_kpss() {
  local line value program=${COMP_WORDS[0]/#\~/$HOME}
  # A program of the current folder is not run before its user says so.
  [[ $program == /* ]] || program=kpss
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o default 2>/dev/null; return ;;
      :folders) compopt -o dirnames 2>/dev/null; return ;;
    esac
    value=${line%%$'\t'*}
    # What has to be quoted is quoted, unless the word is in quotes already.
    case ${COMP_WORDS[COMP_CWORD]}$value in
      [\"\']*) ;;
      *[!A-Za-z0-9_.,=+-]*) printf -v value %q "$value" ;;
    esac
    COMPREPLY+=("$value")
  done < <("$program" complete bash "$COMP_CWORD" -- "${COMP_WORDS[@]}" 2>/dev/null)
}
complete -F _kpss kpss
