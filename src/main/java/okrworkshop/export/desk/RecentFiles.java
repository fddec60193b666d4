package okrworkshop.export.desk;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Fingerprint;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * Files that were written lately, found by what stands in them: a file never grows old here, it is only asked for no more.
 * When there is no room, what was not asked for the longest goes. Any thread may call.
 */
final class RecentFiles {
    private final long most;
    private final Map<Fingerprint, Entry> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** @param most bytes of all files together */
    RecentFiles(long most) {
        this.most = most;
    }

    /** @param given who has had it */
    private record Entry(WorkshopId workshop, ExportedFile file, Set<PersonId> given) {
        long size() {
            return file.content().length;
        }
    }

    synchronized Optional<ExportedFile> get(Fingerprint content) {
        return Optional.ofNullable(files.get(content)).map(Entry::file);
    }

    /** Notes that somebody has had the file. */
    synchronized void give(PersonId person, Fingerprint content) {
        Optional.ofNullable(files.get(content)).ifPresent(entry -> entry.given().add(person));
    }

    /** Empty for those who have not had it. */
    synchronized Optional<ExportedFile> get(PersonId person, Fingerprint content) {
        return Optional.ofNullable(files.get(content))
                .filter(entry -> entry.given().contains(person))
                .map(Entry::file);
    }

    /** A file that would push out most of the others is not kept. */
    synchronized void put(WorkshopId workshop, Fingerprint content, ExportedFile file) {
        var entry = new Entry(workshop, file, new HashSet<>());
        if (entry.size() > most / 4 || files.containsKey(content)) {
            return;
        }
        files.put(content, entry);
        bytes += entry.size();
        Iterator<Entry> eldest = files.values().iterator();
        while (bytes > most) {
            bytes -= eldest.next().size();
            eldest.remove();
        }
    }

    /** When a workshop is deleted, or the name of somebody in it. */
    synchronized void forget(WorkshopId workshop) {
        files.values().removeIf(entry -> {
            boolean gone = entry.workshop().equals(workshop);
            bytes -= gone ? entry.size() : 0;
            return gone;
        });
    }

    synchronized long bytes() {
        return bytes;
    }
}
