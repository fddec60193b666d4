package okrworkshop.export.internal;

import java.util.List;
import okrworkshop.paper.Block;

/** A part of the book. */
@FunctionalInterface
interface Section {
    /** @return nothing when there is no content for it */
    List<Block> blocks(Material material);
}
