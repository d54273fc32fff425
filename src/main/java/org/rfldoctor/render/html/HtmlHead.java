package org.rfldoctor.render.html;

import java.util.Base64;
import org.rfldoctor.check.value.Sha256;
import org.rfldoctor.render.content.XmlText;

/** The head of the page. Its content security policy allows only this style. */
final class HtmlHead {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --good: #1a7f37; --bad: #cf222e; --caution: #9a6700; }
      @media (prefers-color-scheme: dark) {
        :root { --good: #3fb950; --bad: #ff7b72; --caution: #d29922; }
      }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
      header, article { border-left: .4rem solid gray; padding: .2rem 1rem; margin: 1rem 0; }
      .good { border-color: var(--good); } .bad { border-color: var(--bad); }
      .caution { border-color: var(--caution); }
      h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; margin: 0; }
      p { margin: .3rem 0; } .quiet { opacity: .75; }
      pre { overflow-x: auto; padding: .5rem; border: 1px solid gray; border-radius: .3rem; }
      .wide { overflow-x: auto; } table { border-collapse: collapse; }
      td, th { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
      tr.good td:first-child { color: var(--good); } tr.bad td:first-child { color: var(--bad); }
      summary { cursor: pointer; }
      """;

  private HtmlHead() {}

  static String of(String title) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>%s</title>
        <style>%s</style>
        </head>
        """
        .formatted(digest(STYLE), XmlText.escaped(title), STYLE);
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(Sha256.of(text));
  }
}
