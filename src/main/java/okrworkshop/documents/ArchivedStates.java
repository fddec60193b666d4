package okrworkshop.documents;

import okrworkshop.shared.DocumentId;
import tools.jackson.databind.JsonNode;

/** Documents that come out of an archive, as {@link StateCodec} wrote them. Any thread may call. */
public interface ArchivedStates {
    /**
     * Reads a state that a stranger may have written; nothing is stored.
     *
     * @throws okrworkshop.shared.RefusedException {@code archive.document} for what no board could have become
     */
    DocumentCopy read(DocumentId document, long sequence, JsonNode state);

    /** Stores a document that does not exist yet. Joins the caller's transaction; nobody may ask for the document before its end. */
    void store(DocumentCopy document);
}
