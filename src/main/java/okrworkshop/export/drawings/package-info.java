/** What books show as pictures: pure, from the draft to vector graphics. The same draft and words give the same picture. */
@NullMarked
package okrworkshop.export.drawings;

import org.jspecify.annotations.NullMarked;
