package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;

/** Collects labelled values; empty ones are left out. */
final class FactList {
    private final Labels labels;
    private final List<Block.Fact> facts = new ArrayList<>();

    FactList(Material material) {
        this(material.labels());
    }

    FactList(Labels labels) {
        this.labels = labels;
    }

    FactList add(String labelKey, String value) {
        return addLabelled(labels.text(labelKey), value);
    }

    FactList addLabelled(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Fact(label, value));
        }
        return this;
    }

    List<Block> blocks() {
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }
}
