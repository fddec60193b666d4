/** Scenes and announced moves on disk, and how the room hears of them. */
@NullMarked
package okrworkshop.stage.internal;

import org.jspecify.annotations.NullMarked;
