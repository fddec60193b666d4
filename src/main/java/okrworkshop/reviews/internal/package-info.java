/** Assignment, access and persistence of reviews. */
@NullMarked
package okrworkshop.reviews.internal;

import org.jspecify.annotations.NullMarked;
