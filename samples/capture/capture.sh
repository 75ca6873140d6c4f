#!/bin/sh
# Collects one Unix server's captures for ConfigLint into DIRECTORY/NAME, in the layout of /etc.
#
#   capture.sh [-n NAME] [-r ROOT] [DIRECTORY]
#
#   DIRECTORY  where the servers' directories stand; default: captures
#   -n NAME    the server's directory; default: the host name's first label
#   -r ROOT    reads below ROOT instead of /, for a mounted image or a container's file system
#
# Files are copied as they are; nothing is run but cp, sed and awk, and nothing is written outside DIRECTORY/NAME. In main.cf the values of parameters whose
# name speaks of a password or secret are left out, each line replaced by a comment, so that every other setting keeps its line. Tables (sasl_passwd …) are not copied.
set -eu

usage() {
    sed -n '2,11s/^# \{0,1\}//p' "$0"
}

fail() {
    echo "capture.sh: $1" >&2
    exit 2
}

name=
root=
while getopts 'n:r:h' option; do
    case $option in
        n) name=$OPTARG ;;
        r) root=${OPTARG%/} ;;
        h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -le 1 ] || fail "one directory, please; got: $*"
directory=${1:-captures}
[ -d "$root/etc" ] || fail "there is no directory $root/etc"

if [ -z "$name" ] && [ -r "$root/etc/hostname" ]; then
    name=$(awk '!/^[ \t]*(#|$)/ { sub(/\..*/, "", $1); print $1; exit }' "$root/etc/hostname")
fi
if [ -z "$name" ] && [ -z "$root" ]; then
    name=$(uname -n)
    name=${name%%.*}
fi
[ -n "$name" ] || fail "no file tells the host's name: give it with -n NAME"
case $name in */* | . | ..) fail "'$name' cannot be a directory's name" ;; esac

target=$directory/$name
mkdir -p "$target" || fail "cannot write to $directory"
count=0

# Reads the file before it writes, so that one that cannot be read leaves no empty capture: blank is not the same as not captured.
capture() {
    file=$1
    shift
    [ -f "$root/$file" ] || return 0
    if [ ! -r "$root/$file" ]; then
        echo "capture.sh: left out, no permission to read: $root/$file" >&2
        return 0
    fi
    mkdir -p "$target/$(dirname "$file")"
    "$@" < "$root/$file" > "$target/$file"
    count=$((count + 1))
    echo "$target/$file"
}

without_secrets() {
    awk '
        /^[^ \t#]/ { secret = tolower($0) ~ /^[a-z0-9_]*(passw|secret|credential)[a-z0-9_]*[ \t]*=/ }
        secret && !/^[ \t]*(#|$)/ { print "# left out by capture.sh"; next }
        { print }'
}

capture etc/hostname cat
capture etc/hosts cat
capture etc/resolv.conf cat
capture etc/services cat
capture etc/mailname cat
capture etc/postfix/main.cf without_secrets

[ "$count" -gt 0 ] || fail "nothing to capture below $root/etc"
