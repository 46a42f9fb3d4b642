#!/bin/bash
# cleanroot.sh BUILD-FOLDER: makes the Debian package, installs it with its dependencies into a clean root made from the
# distribution's packages, and starts both programs there. Where no root can be made (no mmdebstrap, no network, no
# rights) the package is unpacked and started with this system's libraries, and the test counts as skipped (77).
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf --one-file-system "$folder"' EXIT

say() { printf '%s\n' "$*"; }
fail() {
    say "FAILED: $*"
    exit 1
}

make_package() {
    cpack --config "$build/CPackConfig.cmake" -G DEB -B "$folder/package" >"$folder/cpack.log" 2>&1 ||
        { cat "$folder/cpack.log"; fail "no package was made"; }
    package=$(ls "$folder"/package/*.deb)
    say "$(basename "$package"), $(stat -c %s "$package") bytes"
    say "Depends: $(dpkg-deb --field "$package" Depends)"
}

check_contents() {
    local inside file
    inside=$(dpkg-deb --contents "$package" | awk '{ print $6 }')
    for file in bin/impulslotse bin/impulslotse-cli share/applications/impulslotse.desktop \
        share/metainfo/de.impulslotse.impulslotse.metainfo.xml share/mime/packages/impulslotse.xml \
        share/icons/hicolor/scalable/apps/impulslotse.svg share/man/man1/impulslotse.1.gz \
        share/man/man1/impulslotse-cli.1.gz share/doc/impulslotse/copyright share/doc/impulslotse/changelog.gz; do
        grep -qxF "./usr/$file" <<<"$inside" || fail "usr/$file is not in the package"
    done
}

# The distribution's own sources and options, as apt has them here; fails with a reason.
describe_sources() {
    reason="apt-get or mmdebstrap is missing"
    command -v apt-get >/dev/null && command -v mmdebstrap >/dev/null || return 1
    reason="apt names no source of the distribution"
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        sort -u >"$folder/sources.list"
    apt-config dump | grep '^Acquire::' | grep -v '^Acquire::IndexTargets' >"$folder/acquire.conf"
    codename=$(. /etc/os-release && printf %s "$VERSION_CODENAME")
    [ -s "$folder/sources.list" ]
}

make_root() {
    reason="making one needs root"
    [ "$(id -u)" -eq 0 ] || return 1
    describe_sources || return 1
    mmdebstrap --quiet --variant=apt --aptopt="$folder/acquire.conf" --skip=cleanup/apt/lists \
        "$codename" "$folder/root" - <"$folder/sources.list" >"$folder/root.log" 2>&1 && return
    reason="mmdebstrap says: $(tail -n 1 "$folder/root.log")"
    return 1
}

install_into_root() {
    cp "$package" "$folder/root/impulslotse.deb"
    chroot "$folder/root" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        /impulslotse.deb >"$folder/apt.log" 2>&1 </dev/null ||
        { tail -n 20 "$folder/apt.log"; fail "the package does not install in a clean root"; }
}

# start_programs FOLDER COMMAND…: through the command, starts what the package brought, with nothing but what it depends on.
start_programs() {
    local programs=$1 home file
    shift
    home=$("$@" mktemp -d)
    file=$home/example.lotse
    local clean=("$@" env -i HOME="$home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen)
    "${clean[@]}" "$programs/impulslotse-cli" --version || fail "impulslotse-cli --version"
    "${clean[@]}" "$programs/impulslotse" --version || fail "impulslotse --version"
    "${clean[@]}" "$programs/impulslotse-cli" new "$file" --example || fail "impulslotse-cli new --example"
    "${clean[@]}" "$programs/impulslotse-cli" info "$file" || fail "impulslotse-cli info"
    start_window "$programs/impulslotse" "$file"
}

# The window has to stand until it is asked to leave: 124 is timeout's word for that.
start_window() {
    local result=0
    "${clean[@]}" timeout 5 "$1" "$2" || result=$?
    [ $result -eq 124 ] || fail "the window left with $result"
    say "the window stood on $(basename "$2")"
}

make_package
check_contents
if make_root; then
    install_into_root
    start_programs /usr/bin chroot "$folder/root"
    say "installed and started in a clean root of $codename"
    exit 0
fi
dpkg-deb --extract "$package" "$folder/unpacked"
start_programs "$folder/unpacked/usr/bin" env TMPDIR="$folder"
say "SKIPPED the clean root: $reason. The unpacked package was started with this system's libraries."
exit 77
