package okrworkshop.paper.docx;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

/** The bullets that a book brings along when a template has none. */
final class Bullets {
    private Bullets() {}

    /** @return id by which paragraphs get the bullets */
    static BigInteger add(XWPFDocument document) {
        XWPFNumbering numberings = document.createNumbering();
        CTAbstractNum look =
                (CTAbstractNum) Resources.bullets().getAbstractNumArray(0).copy();
        look.setAbstractNumId(free(numberings.getAbstractNums().stream()
                .map(each -> each.getCTAbstractNum().getAbstractNumId())));
        BigInteger id =
                free(numberings.getNums().stream().map(each -> each.getCTNum().getNumId()));
        numberings.addNum(numberings.addAbstractNum(new XWPFAbstractNum(look, numberings)), id);
        return id;
    }

    private static BigInteger free(Stream<BigInteger> taken) {
        return taken.max(BigInteger::compareTo).orElse(BigInteger.ZERO).add(BigInteger.ONE);
    }
}
