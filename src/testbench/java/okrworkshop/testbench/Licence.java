package okrworkshop.testbench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether this machine holds a Vaadin licence. TestBench itself fails where it finds none, so tests ask here first. */
public final class Licence {
    private Licence() {}

    /** Looks where Vaadin's licence checker looks. */
    public static boolean present() {
        Path vaadin = Path.of(System.getProperty("user.home"), ".vaadin");
        return System.getenv("VAADIN_OFFLINE_KEY") != null
                || System.getenv("VAADIN_PRO_KEY") != null
                || System.getProperty("vaadin.offlineKey") != null
                || System.getProperty("vaadin.proKey") != null
                || Files.exists(vaadin.resolve("offlineKey"))
                || Files.exists(vaadin.resolve("offlineKeyV2"))
                || Files.exists(vaadin.resolve("proKey"));
    }
}
