/** Services in memory for tests of the pages: small, honest, no database. */
@NullMarked
package okrworkshop.testing;

import org.jspecify.annotations.NullMarked;
