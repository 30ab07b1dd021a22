package dev.plumbline.exports.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.FirmBrand.Brand;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** A firm's letterhead on paper. */
class PrintBrandTests {
    private static final List<PrintColumn> COLUMNS = List.of(PrintColumn.text("Name", 20));

    @Test
    void logoColourAndFooterStandOnThePaper() throws IOException {
        byte[] bytes = print(new Brand("#1d4ed8", "Acme & Sons <Ltd>\n1 Mill Lane", logo("png")), 1);
        Pdf pdf = Pdf.read(bytes);

        assertThat(pdf.text()).contains("Acme & Sons", "Acme & Sons <Ltd>", "1 Mill Lane", "1 of 1");
        assertThat(pdf.tags()).contains("Figure");
        List<PDImageXObject> pictures = pictures(bytes);
        assertThat(pictures).hasSize(1);
        BufferedImage shown = pictures.getFirst().getImage();
        assertThat(shown.getWidth()).isEqualTo(80);
        // What was transparent is white, and nothing shines through.
        assertThat(pictures.getFirst().getSoftMask()).isNull();
        assertThat(new Color(shown.getRGB(0, 0))).isEqualTo(Color.WHITE);
        assertThat(new Color(shown.getRGB(40, 20))).isEqualTo(Color.RED);
        assertThat(pdf.metadata())
                .contains("<pdfaid:part>2</pdfaid:part>")
                .contains("<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void theLogoIsInTheFileOnceHoweverManyPagesShowIt() throws IOException {
        byte[] bytes = print(new Brand(null, "Below", logo("jpg")), 200);
        Pdf pdf = Pdf.read(bytes);

        assertThat(pdf.pages()).isGreaterThan(3);
        assertThat(pdf.text()).containsOnlyOnce("Below");
        assertThat(pictures(bytes)).hasSize(pdf.pages());
        assertThat(bytes.length).isLessThan(print(Brand.NONE, 200).length + 60_000);
    }

    @Test
    void withoutALetterheadNothingIsAdded() throws IOException {
        byte[] bytes = print(Brand.NONE, 1);
        assertThat(pictures(bytes)).isEmpty();
        assertThat(Pdf.read(bytes).tags()).doesNotContain("Figure");
    }

    /** What stands in the footer is text, and what is no colour colours nothing. */
    @Test
    void nothingInALetterheadIsMarkup() throws IOException {
        Pdf pdf = Pdf.read(print(new Brand("red\"/><x", "</fo:block>${x}{$logo} \u202Ez \uD83D\uDE00", null), 1));
        assertThat(pdf.flow()).contains("</fo:block>${x}{$logo} z □");
    }

    private static byte[] print(Brand brand, int rows) throws IOException {
        PrintPage page = PrintPage.tall("Rows").table(COLUMNS);
        for (int n = 0; n < rows; n++) {
            page.row(COLUMNS, List.of("Row " + n));
        }
        page.endTable();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        House.get().set(page.markup("Acme & Sons", "Printed today"), page.title(), PrintBrand.of(brand), out);
        return out.toByteArray();
    }

    /** A red square in what is transparent, where the format knows that. */
    private static byte[] logo(String format) throws IOException {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(80, 40, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(20, 10, 40, 20);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Those that each page names. */
    private static List<PDImageXObject> pictures(byte[] bytes) throws IOException {
        List<PDImageXObject> all = new ArrayList<>();
        PDDocument document = Loader.loadPDF(bytes);
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    all.add(image);
                }
            }
        }
        return all;
    }
}
