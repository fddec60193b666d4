/** The trainers' page of the reviews; the cockpit links to it. */
@NullMarked
@NamedInterface("ui")
package okrworkshop.reviews.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
