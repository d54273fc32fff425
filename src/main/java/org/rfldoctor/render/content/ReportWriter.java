package org.rfldoctor.render.content;

import java.io.PrintWriter;

/** Writes the content of a report in one format. */
public interface ReportWriter {

  /** Writes the report and leaves the stream open. */
  void write(ReportContent content, PrintWriter out);
}
