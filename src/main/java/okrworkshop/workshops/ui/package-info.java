/** Pages around a workshop: the trainer's list, set-up, cockpit and projector, the participant's way in. */
@NullMarked
package okrworkshop.workshops.ui;

import org.jspecify.annotations.NullMarked;
