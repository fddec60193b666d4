package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples beside the pages about the formats are what the product writes today. */
class ToolSamplesTest {
    private static final Path SAMPLES = Path.of("docs/exports/samples");

    private final ExportFixture fixture = ExportFixture.rich(Language.EN);

    /** Run with {@code -Dokr.write-docs=true} to write the samples anew. */
    @ParameterizedTest
    @EnumSource(HandoverFormat.class)
    void theSampleIsWhatIsWritten(HandoverFormat format) throws IOException {
        String written = new String(fixture.toolFile(format, false).content(), StandardCharsets.UTF_8)
                .replace(fixture.room.workshop().id().toString(), "00000000-0000-0000-0000-000000000000");
        Path sample = SAMPLES.resolve(format.code() + "." + format.extension());
        if (Boolean.getBoolean("okr.write-docs")) {
            Files.createDirectories(SAMPLES);
            Files.writeString(sample, written);
        }
        assertThat(sample).content().isEqualTo(written);
    }
}
