package okrworkshop.archive.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import okrworkshop.archive.Archives;
import okrworkshop.shared.RefusedException;
import tools.jackson.databind.JsonNode;

/** An archive whose parts are all there and whole, in today's form. */
final class OpenArchive implements AutoCloseable {
    static final String TEMPLATE = "template/template.yaml";

    private final UnzippedFile file;
    private final Manifest manifest;
    private final int version;

    private OpenArchive(UnzippedFile file, Manifest manifest, int version) {
        this.file = file;
        this.manifest = manifest;
        this.version = version;
    }

    static OpenArchive of(Path path) {
        UnzippedFile file = UnzippedFile.open(path);
        try {
            if (!file.names().contains(Manifest.FILE)) {
                throw new RefusedException("archive.not-ours");
            }
            JsonNode json = PartJson.read(Manifest.FILE, file.content(Manifest.FILE));
            int version = Manifest.version(json);
            Manifest manifest = Manifest.read(version == 1 ? FromVersion1.manifest(json, file) : json);
            complete(file, manifest);
            return new OpenArchive(file, manifest, version);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void complete(UnzippedFile file, Manifest manifest) {
        for (Manifest.Part part : manifest.parts().values()) {
            Manifest.Part measured = file.measured(part.name())
                    .orElseThrow(() -> new RefusedException("archive.missing", shown(part.name())));
            if (!measured.equals(part)) {
                throw new RefusedException("archive.damaged", shown(part.name()));
            }
        }
        long tables = manifest.parts().values().stream()
                .filter(part -> !part.name().startsWith("documents/"))
                .mapToLong(Manifest.Part::size)
                .sum();
        if (tables > Limits.TABLES) {
            throw new RefusedException("archive.too-large", Archives.FILE / 1024 / 1024);
        }
        if (file.names().size() != manifest.parts().size() + 1
                || manifest.parts().containsKey(Manifest.FILE)) {
            throw new RefusedException("archive.names");
        }
    }

    /** A stranger's name for a part, short enough to be told. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9./-]", "?");
        return plain.substring(0, Math.min(Limits.NAME, plain.length()));
    }

    Manifest manifest() {
        return manifest;
    }

    boolean has(String part) {
        return manifest.parts().containsKey(part);
    }

    JsonNode json(String part) {
        JsonNode json = PartJson.read(part, file.content(part));
        return version == 1 ? FromVersion1.part(part, json) : json;
    }

    String text(String part) {
        return new String(file.content(part), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        file.close();
    }
}
