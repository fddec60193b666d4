package okrworkshop.templates.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import okrworkshop.templates.WorkshopTemplate;

/** Templates out of recently used sources: reading one takes a tenth of a second, and every view needs it. Any thread. */
final class RecentlyKept {
    static final int MOST = 32;

    private final Function<String, WorkshopTemplate> read;
    private final Map<String, WorkshopTemplate> bySource = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WorkshopTemplate> eldest) {
            return size() > MOST;
        }
    };

    RecentlyKept(Function<String, WorkshopTemplate> read) {
        this.read = read;
    }

    synchronized WorkshopTemplate get(String source) {
        WorkshopTemplate known = bySource.get(source);
        if (known != null) {
            return known;
        }
        WorkshopTemplate template = read.apply(source);
        bySource.put(source, template);
        return template;
    }
}
