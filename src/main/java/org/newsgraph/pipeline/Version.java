package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of newsgraph, which the build writes into a resource. */
public final class Version {
  private static final String RESOURCE = "/org/newsgraph/version.properties";

  private Version() {}

  /** Such as {@code 0.1.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + RESOURCE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    String version = properties.getProperty("version");
    if (version == null) {
      throw new IllegalStateException(RESOURCE + " holds no version");
    }
    return version;
  }
}
