-- Text as whole numbers, eight bytes each, and back. No rows. A published file holds no text column: the engine pads text
-- with whatever its memory held (measured: every string compression of 1.4.3 does), and numbers are all that it writes exactly.
create or replace macro packed_text(words) as
  list_transform(
    range((octet_length(encode(words)) + 7) // 8),
    lambda place: ('0x' || substr(hex(encode(words)), 1 + 16 * place, 16))::ubigint
  );
create or replace macro unpacked_text(numbers) as
  case when len(numbers) = 0 then ''
    else decode(unhex(array_to_string(
      list_transform(numbers, lambda number: lpad(hex(number), ((length(hex(number)) + 1) // 2 * 2)::integer, '0')), ''
    )))
  end;
-- The same for paths, twice as fast: no byte of their letters has a zero for its first digit.
create or replace macro unpacked_letters(numbers) as
  decode(unhex(array_to_string(list_transform(numbers, lambda number: hex(number)), '')));
