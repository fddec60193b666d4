/** Markdown (CommonMark and the tables of GitHub's flavour). */
@NullMarked
package okrworkshop.paper.markdown;

import org.jspecify.annotations.NullMarked;
