/** Reads the lists of people that trainers paste: what a table holds, and what is wrong with its lines. Pure. */
@NullMarked
package okrworkshop.cockpit.roster;

import org.jspecify.annotations.NullMarked;
