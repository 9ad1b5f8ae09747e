#!/usr/bin/env bash
# Changes the branch `gh-pages`:
#   pages.sh put SITE FOLDER     puts a built site into a folder of it; with an empty FOLDER, into its root beside `preview/`
#   pages.sh remove FOLDER       takes a preview away
set -euo pipefail
tree=$(mktemp -d)/pages
if git fetch --quiet --depth 1 origin gh-pages; then
    git worktree add --quiet -B gh-pages "$tree" FETCH_HEAD
else
    git worktree add --quiet --orphan -b gh-pages "$tree"
fi
case "$1" in
    put)
        if [ -n "$3" ]; then
            rm -rf "${tree:?}/$3"
            mkdir -p "$tree/$3"
        else
            find "$tree" -mindepth 1 -maxdepth 1 ! -name .git ! -name preview -exec rm -rf {} +
        fi
        cp -a "$2/." "$tree/$3"
        # Pages would leave out names that begin with an underscore otherwise.
        touch "$tree/.nojekyll"
        ;;
    remove) rm -rf "${tree:?}/$2" ;;
esac
cd "$tree"
git add --all
if ! git diff --cached --quiet; then
    git -c user.name=site -c user.email=site@localhost commit --quiet -m "Publish ${GITHUB_SHA:-the site}"
    git push --quiet origin gh-pages
fi
