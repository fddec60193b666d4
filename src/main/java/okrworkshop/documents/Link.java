package okrworkshop.documents;

/** A directed link between two cards of one document. */
public record Link(CardId from, LinkType type, CardId to) {}
