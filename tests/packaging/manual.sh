#!/bin/bash
# manual.sh PROGRAM PAGE: every command and long option that --help names stands in the manual page.
set -eu
program=$1 page=$2 missing=0
help=$(LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$program" --help)
text=$(sed 's/\\-/-/g' "$page")

expect() {
    grep -qE -- "$1" <<<"$text" || { echo "not in the manual page: $2"; missing=1; }
}
for option in $(grep -oE -- '--[a-z][a-z-]+' <<<"$help" | sort -u); do
    expect "(^|[^a-z-])$option([^a-z-]|\$)" "$option"
done
for command in $(sed -n '/^Commands:/,$p' <<<"$help" | awk '/^  [a-z]/ { print $1 }'); do
    expect "^\\.BI $command " "$command"
done
exit $missing
