package org.newsgraph.model.article;

import org.jspecify.annotations.Nullable;

/** A picture of the article; at least one of the three is there. */
public record Image(@Nullable String url, @Nullable String caption, @Nullable String credit) {
  public Image {
    if (url == null && caption == null && credit == null) {
      throw new IllegalArgumentException("an image without url, caption and credit");
    }
  }
}
