/** Pages of the trainer's account: set-up, sign-in, API tokens. */
@NullMarked
package okrworkshop.people.ui;

import org.jspecify.annotations.NullMarked;
