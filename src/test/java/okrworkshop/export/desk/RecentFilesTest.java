package okrworkshop.export.desk;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.export.ExportedFile;
import okrworkshop.export.Fingerprint;
import okrworkshop.shared.WorkshopId;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private final RecentFiles recent = new RecentFiles(100);
    private final WorkshopId workshop = WorkshopId.random();

    @Test
    void whatWasNotAskedForTheLongestGivesWay() {
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            put(name, 20);
        }
        assertThat(recent.get(key("a"))).isPresent();
        put("f", 20);
        assertThat(recent.get(key("a"))).isPresent();
        assertThat(recent.get(key("b"))).isEmpty();
        assertThat(recent.bytes()).isEqualTo(100);
    }

    @Test
    void oneBigFileDoesNotPushOutAllOthers() {
        put("a", 20);
        put("big", 26);
        assertThat(recent.get(key("big"))).isEmpty();
        assertThat(recent.get(key("a"))).isPresent();
    }

    @Test
    void theSameFileCountsOnce() {
        put("a", 20);
        put("a", 20);
        assertThat(recent.bytes()).isEqualTo(20);
    }

    @Test
    void aWorkshopIsForgottenWithItsFiles() {
        put("a", 20);
        recent.put(WorkshopId.random(), key("b"), file(20));
        recent.forget(workshop);
        assertThat(recent.get(key("a"))).isEmpty();
        assertThat(recent.get(key("b"))).isPresent();
        assertThat(recent.bytes()).isEqualTo(20);
    }

    private void put(String name, int size) {
        recent.put(workshop, key(name), file(size));
    }

    private static Fingerprint key(String name) {
        return new Fingerprint(name);
    }

    private static ExportedFile file(int size) {
        return new ExportedFile("f", "text/plain", new byte[size]);
    }
}
