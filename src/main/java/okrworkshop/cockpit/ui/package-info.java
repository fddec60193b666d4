/** The trainer's list and set-up, the cockpit and its panels, the projector. */
@NullMarked
package okrworkshop.cockpit.ui;

import org.jspecify.annotations.NullMarked;
