/** Which address a room uses, whether its devices get there, and trying a workshop out before they do. */
@NullMarked
package okrworkshop.cockpit.arrival;

import org.jspecify.annotations.NullMarked;
