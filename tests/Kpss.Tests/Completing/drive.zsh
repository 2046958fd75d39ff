# Types into an interactive shell as a person does, and writes the line that stands there whenever Ctrl+T is pressed.
#   zsh drive.zsh SHELL SETUP KEYS         SETUP and KEYS are files; the setup ends by printing "ready" and makes Ctrl+T
zmodload zsh/zpty
zpty shell $1
zpty -w shell ". $2"
zpty -r shell output '*ready*'
zpty -w -n shell "$(<$3)"$'\nexit\n'
while zpty -r shell output; do print -rn -- $output; done
