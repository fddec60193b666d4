package okrworkshop.workshops.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.Language;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** The agendas that were sent last. While its minutes stay, a workshop's agenda in a language is one lasting event. */
final class Agendas {
    private static final int KEPT = 200;

    private final Map<Key, EventMessage> made = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EventMessage> eldest) {
            return size() > KEPT;
        }
    };

    synchronized EventMessage of(Workshop workshop, Language language) {
        return made.computeIfAbsent(
                new Key(workshop.id(), language, workshop.rules().minutes()),
                key -> EventMessage.lasting("agenda", AgendaBody.of(workshop, language)));
    }

    private record Key(WorkshopId workshop, Language language, Map<String, Integer> minutes) {}
}
