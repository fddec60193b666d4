package okrworkshop.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import okrworkshop.shared.RefusedException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** Opens a template whose parts were checked, as a document. */
final class TemplateDocument {
    private static final String ATTACHED_TEMPLATE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

    private TemplateDocument() {}

    /** @throws RefusedException {@code letterhead.not-word} */
    static XWPFDocument read(byte[] checked) {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(checked));
            // What Word keeps as a template becomes a document.
            parts.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            nothingIsMissing(parts);
            XWPFDocument document = new XWPFDocument(parts);
            boolean isText = XWPFRelation.DOCUMENT
                    .getContentType()
                    .equals(document.getPackagePart().getContentType());
            if (!isText || !document.getDocument().isSetBody()) {
                throw new RefusedException("letterhead.not-word");
            }
            quieten(document);
            return document;
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            // The library has many ways to say that a package is damaged.
            throw new RefusedException("letterhead.not-word");
        }
    }

    private static void nothingIsMissing(OPCPackage parts) throws InvalidFormatException {
        for (PackagePart part : parts.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL && part.getRelatedPart(relation) == null) {
                    throw new RefusedException("letterhead.not-word");
                }
            }
        }
    }

    /** Takes out what leads elsewhere or would have Word ask its reader something. */
    private static void quieten(XWPFDocument document) throws InvalidFormatException {
        if (document.getSettings() == null) {
            return;
        }
        CTSettings settings = document.getSettings().getCTSettings();
        for (String name : List.of("attachedTemplate", "updateFields", "mailMerge")) {
            Tree.all(settings, name).forEach(Tree::remove);
        }
        PackagePart part = document.getSettings().getPackagePart();
        for (PackageRelationship relation : part.getRelationshipsByType(ATTACHED_TEMPLATE)) {
            part.removeRelationship(relation.getId());
        }
    }
}
