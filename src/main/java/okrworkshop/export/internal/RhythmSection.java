package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;

/**
 * How people go on: a weekly and a monthly round and the end of the cycle as a proposal, what a company may have of reports and
 * meetings already, and how scores are meant. Only where there is something to follow up.
 */
final class RhythmSection implements Section {
    private static final List<String> MEETINGS = List.of("week", "month", "end");

    @Override
    public List<Block> blocks(Material material) {
        if (!material.hasOkr()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                List.of(
                        material.label("rhythm.meeting"),
                        material.label("rhythm.often"),
                        material.label("rhythm.about")),
                MEETINGS.stream()
                        .map(meeting -> List.of(
                                material.label("rhythm." + meeting),
                                material.label(
                                        "rhythm." + meeting + ".often",
                                        material.workshop().cycleEnd().toString()),
                                material.label("rhythm." + meeting + ".about")))
                        .toList()));
        blocks.add(new Block.Remark(material.label("rhythm.reports")));
        blocks.add(new Block.Heading(2, material.label("section.scoring")));
        blocks.add(new Block.Remark(material.label("scoring.note")));
        return blocks;
    }
}
