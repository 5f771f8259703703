-- How an address becomes the path of a page. No rows: macros.

-- The path of a page address: no host, no query, no fragment. (String functions: a regular expression costs ten times more per row.)
create or replace macro path_of(address) as
  case when contains(address, '://')
    then substr(address, instr(address, '://') + 3 + length(split_part(split_part(address, '://', 2), '/', 1)))
    else address
  end;
create or replace macro page_path(words) as
  case when contains(words, '?') or contains(words, '#')
    then path_of(split_part(split_part(words, '?', 1), '#', 1))
    else path_of(words)
  end;
