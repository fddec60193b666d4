package okrworkshop.report.file;

import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Sheet;

/**
 * A part of the report.
 *
 * @param blocks below its heading
 * @param sheets that hold its numbers
 */
record Part(String title, List<Block> blocks, List<Sheet> sheets) {
    Part {
        blocks = List.copyOf(blocks);
        sheets = List.copyOf(sheets);
    }
}
