package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.templates.WorkshopTemplate;
import org.junit.jupiter.api.Test;

class RecentlyKeptTest {
    private final List<String> read = new ArrayList<>();
    private final WorkshopTemplate template =
            new TemplateLoader().loadKept(SmallTemplate.good().files());
    private final RecentlyKept kept = new RecentlyKept(source -> {
        read.add(source);
        return template;
    });

    @Test
    void aSourceIsReadOnce() {
        assertThat(kept.get("a")).isSameAs(kept.get("a"));
        assertThat(read).containsExactly("a");
    }

    @Test
    void theOneThatWasNotUsedForLongestIsForgotten() {
        kept.get("first");
        for (int i = 0; i < RecentlyKept.MOST - 1; i++) {
            kept.get("other " + i);
            kept.get("first");
        }
        kept.get("one more");
        read.clear();
        kept.get("first");
        kept.get("other 0");
        assertThat(read).containsExactly("other 0");
    }
}
