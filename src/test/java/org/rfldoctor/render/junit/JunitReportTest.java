package org.rfldoctor.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {
  private static final Path SCHEMA = Path.of("src/test/resources/render/junit/junit.xsd");

  private static String xml(Report report) {
    return HostileReport.written(report, new JunitReport());
  }

  private static void validate(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  private static Document document(Report report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml(report))));
  }

  private static Element testcase(Document document, String name) {
    NodeList all = document.getElementsByTagName("testcase");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      if (one.getAttribute("name").equals(name)) {
        return one;
      }
    }
    throw new AssertionError(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "fresh", "bare", "no-tree", "interrupted", "empty", "hostile"})
  void everyReportIsValidByTheSchemaOfJenkins(String name) throws Exception {
    validate(xml(Reports.named(name)));
  }

  @Test
  void hostileOutputIsValidAndStaysText() throws Exception {
    validate(xml(HostileReport.report()));

    Document document = document(HostileReport.report());
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(testcase(document, "rustc").getTextContent()).contains("<script>alert(1)</script>");
  }

  @Test
  void onlyRequiredChecksFail() throws Exception {
    Document document = document(Reports.fresh());

    assertThat(testcase(document, "clang").getElementsByTagName("failure").getLength()).isOne();
    assertThat(testcase(document, "rustfmt").getElementsByTagName("failure").getLength()).isZero();
    assertThat(testcase(document, "rustfmt").getTextContent()).contains("recommended: rustfmt");
    assertThat(testcase(document, "libclang").getElementsByTagName("skipped").getLength()).isOne();
    assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("5");
  }

  @Test
  void anInterruptedRunHasAnError() throws Exception {
    assertThat(xml(Reports.named("interrupted"))).contains("<error message=\"Interrupted.");
  }
}
