package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.LanAddress;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementTest {
    private static final List<LanAddress> WIFI = List.of(new LanAddress("wlan0", "192.168.1.20", true));

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryAddressAndFolder(Language language) {
        String text = announcement(WIFI, Optional.empty()).text(Texts.in(language));
        assertThat(text)
                .contains("http://localhost:8080", "http://192.168.1.20:8080/join", "/srv/okr", "okr-workshop.log", "█")
                .doesNotContain("/setup");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesTheOneTimeLinkOnTheFirstRun(Language language) {
        assertThat(announcement(WIFI, Optional.of("t0ken")).text(Texts.in(language)))
                .contains("http://localhost:8080/setup?token=t0ken");
    }

    @Test
    void saysWhenNoPhoneCanReachTheComputer() {
        assertThat(announcement(List.of(), Optional.empty()).text(Texts.in(Language.EN)))
                .contains("no network found")
                .doesNotContain("█");
    }

    @Test
    void namesTheNetworkWhenThereAreSeveral() {
        List<LanAddress> two = List.of(WIFI.getFirst(), new LanAddress("eth0", "10.0.0.5", false));
        assertThat(announcement(two, Optional.empty()).text(Texts.in(Language.EN)))
                .containsSubsequence("192.168.1.20:8080/join  wlan0", "10.0.0.5:8080/join  eth0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSampleWorkshopIsOneStepAwayForEveryRole(Language language) {
        var sample = new Announcement.Sample("ABC234", "w-1", "demo", Optional.of("s3cret"));

        assertThat(announcement(WIFI, Optional.empty(), Optional.of(sample)).text(Texts.in(language)))
                .contains(
                        "http://localhost:8080/join/ABC234",
                        "http://192.168.1.20:8080/join/ABC234",
                        "http://localhost:8080/workshops/w-1\n",
                        "http://localhost:8080/workshops/w-1/projector",
                        "demo",
                        "s3cret")
                .doesNotContain("/setup", "/join\n");
    }

    private static Announcement announcement(List<LanAddress> addresses, Optional<String> token) {
        return announcement(addresses, token, Optional.empty());
    }

    private static Announcement announcement(
            List<LanAddress> addresses, Optional<String> token, Optional<Announcement.Sample> sample) {
        return new Announcement(
                8080,
                addresses,
                token,
                sample,
                Path.of("/srv/okr"),
                Path.of("/srv/okr/logs/okr-workshop.log"),
                TerminalQr.Canvas.HALF_BLOCKS);
    }
}
