package okrworkshop;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesKeepToTheirBoundaries() {
        ApplicationModules.of(OkrWorkshop.class).verify();
    }
}
