-- How text becomes whole numbers, eight bytes each, and is text again. No rows. A published file holds no text column: the engine pads text
-- with whatever its memory held (measured: every string compression of 1.4.3 does), and numbers are all that it writes exactly.
-- A list is gone through where a table is made, never in a macro: `create macro … lambda …` kills duckdb-wasm 1.32.0 in WebKit.
create or replace macro block_places(words) as range((octet_length(encode(words)) + 7) // 8);
create or replace macro packed_block(words, place) as ('0x' || substr(hex(encode(words)), 1 + 16 * place, 16))::ubigint;
create or replace macro unpacked_block(number) as lpad(hex(number), ((length(hex(number)) + 1) // 2 * 2)::integer, '0');
create or replace macro joined_blocks(blocks) as
  case when len(blocks) = 0 then '' else decode(unhex(array_to_string(blocks, ''))) end;
