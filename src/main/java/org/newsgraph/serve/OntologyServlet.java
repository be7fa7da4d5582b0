package org.newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Answers for a document of the ontology's namespace, as Turtle. */
final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String resource;

  OntologyServlet(String document) {
    this.resource = "/ontology/" + document + ".ttl";
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream in = OntologyServlet.class.getResourceAsStream(resource)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType("text/turtle;charset=utf-8");
      in.transferTo(response.getOutputStream());
    }
  }
}
