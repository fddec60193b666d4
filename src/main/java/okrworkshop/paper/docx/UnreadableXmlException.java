package okrworkshop.paper.docx;

/** A part of a template is not the XML that it should be. */
final class UnreadableXmlException extends RuntimeException {
    UnreadableXmlException(Throwable cause) {
        super(cause);
    }
}
