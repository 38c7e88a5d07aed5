# shellcheck shell=sh
# Sourced by ./build and ./broadsheet. find_jdk sets JAVA_HOME to a JDK 21 or newer and jdk_feature to its first number;
# it starts no program unless `java` on the PATH is a shim. First come JAVA_HOME and the PATH, then the newest JDK of the
# first folder that has one.

# Sets jdk_feature to the 21 of a JDK's home when that is new enough and has a compiler; fails otherwise.
jdk_new_enough() {
  jdk_feature=
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r jdk_line; do
    case $jdk_line in
      JAVA_VERSION=*)
        jdk_feature=${jdk_line#JAVA_VERSION=}
        jdk_feature=${jdk_feature#\"}
        jdk_feature=${jdk_feature%%[!0-9]*}
        ;;
    esac
  done <"$1/release"
  [ -n "$jdk_feature" ] && [ "$jdk_feature" -ge 21 ]
}

# Prints the home of `java` on the PATH.
jdk_of_path() {
  jdk_java=$(command -v java) || return 1
  while [ -L "$jdk_java" ]; do
    jdk_link=$(readlink "$jdk_java") || return 1
    case $jdk_link in
      /*) jdk_java=$jdk_link ;;
      *) jdk_java=${jdk_java%/*}/$jdk_link ;;
    esac
  done
  jdk_home=${jdk_java%/bin/java}
  if [ ! -r "$jdk_home/release" ]; then
    # a shim: only the JVM behind it knows where it lives
    jdk_home=$("$jdk_java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p') || return 1
  fi
  [ -n "$jdk_home" ] && printf '%s\n' "$jdk_home"
}

# Takes the newest of the homes given.
jdk_newest() {
  jdk_best=
  jdk_best_feature=0
  for jdk_home in "$@"; do
    if jdk_new_enough "$jdk_home" && [ "$jdk_feature" -gt "$jdk_best_feature" ]; then
      jdk_best=$jdk_home
      jdk_best_feature=$jdk_feature
    fi
  done
  [ -n "$jdk_best" ] || return 1
  JAVA_HOME=$jdk_best
  jdk_feature=$jdk_best_feature
}

find_jdk() {
  if jdk_new_enough "${JAVA_HOME:-}"; then
    :
  elif jdk_home=$(jdk_of_path) && jdk_new_enough "$jdk_home"; then
    JAVA_HOME=$jdk_home
  elif jdk_newest /usr/lib/jvm/* ||
    jdk_newest /usr/java/* ||
    jdk_newest /opt/*jdk* ||
    jdk_newest "${HOME:-}"/.sdkman/candidates/java/* ||
    jdk_newest "${HOME:-}"/.jdks/* ||
    jdk_newest "${HOME:-}"/.local/share/mise/installs/java/* ||
    jdk_newest /Library/Java/JavaVirtualMachines/*/Contents/Home; then
    :
  elif [ -x /usr/libexec/java_home ] && jdk_home=$(/usr/libexec/java_home -v 21+ 2>/dev/null) &&
    jdk_new_enough "$jdk_home"; then
    JAVA_HOME=$jdk_home
  else
    echo "Broadsheet needs a JDK 21 or newer and found none: install one (for example Eclipse Temurin 25), or set JAVA_HOME to where it is" >&2
    return 1
  fi
  export JAVA_HOME
}
