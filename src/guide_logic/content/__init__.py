"""All that is Chinese law and Chinese platforms; nothing outside this folder knows either."""
