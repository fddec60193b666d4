/** Invitations in the database. */
@NullMarked
package okrworkshop.crew.internal;

import org.jspecify.annotations.NullMarked;
